/** Which muscles a stretch reaches, by their anatomical names, and where its technique is from. */
export interface Provenance {
  readonly muscles: { readonly primary: readonly string[]; readonly secondary: readonly string[] };
  /** Keys of `sources.ts`. */
  readonly sources: readonly string[];
}

/** By stretch id. Apart from the data that the rules need, because the popup loads that first and this not at all. */
export const PROVENANCE: Readonly<Record<string, Provenance>> = {
  'upper-trapezius-tilt': {
    muscles: {
      primary: ['upper trapezius'],
      secondary: ['middle scalene', 'levator scapulae (upper fibres)'],
    },
    sources: ['MAYO_USAT', 'CORECOLLECTIVE', 'PAINSOLUTION', 'ACE_NECK', 'DEPAUL_OFFICE'],
  },
  'levator-scapulae-nose-to-armpit': {
    muscles: { primary: ['levator scapulae'], secondary: ['upper trapezius', 'splenius cervicis'] },
    sources: ['REHABLINKS_LEV', 'PREHAB_LEV', 'STUDENTOMT_LEV'],
  },
  'suboccipital-chin-nod': {
    muscles: { primary: ['suboccipitals'], secondary: ['semispinalis capitis', 'upper cervical extensors'] },
    sources: ['B3PT_SUBOCC', 'SIRA_NSW', 'CCOHS_NSC'],
  },
  'scm-collarbone-anchor': {
    muscles: { primary: ['sternocleidomastoid'], secondary: ['anterior scalene'] },
    sources: ['SALUS_SCM', 'B3PT_SCM', 'INSYNC_SCM', 'ACE_NECK'],
  },
  'neck-rotation-hold': {
    muscles: {
      primary: ['splenius capitis (side turned away from)', 'sternocleidomastoid (side turned toward)'],
      secondary: ['splenius cervicis', 'levator scapulae'],
    },
    sources: ['MAYO_USAT', 'PAINSOLUTION', 'BUPA_DESK'],
  },
  'cross-body-shoulder': {
    muscles: { primary: ['posterior deltoid'], secondary: ['infraspinatus', 'teres minor', 'rhomboids'] },
    sources: ['MAYO_USAT', 'PREHAB_CROSS', 'ROW2K_CUFF', 'ASHT_LIFESPAN', 'AAOS_SHOULDER', 'MAYO_SHOULDER'],
  },
  'hands-clasped-behind-back': {
    muscles: { primary: ['anterior deltoid'], secondary: ['pectoralis major', 'biceps brachii (long head)'] },
    sources: ['VIVIAN_SHOULDER', 'SPINEHEALTH_ARCH', 'BUPA_DESK', 'DEPAUL_OFFICE'],
  },
  'overhead-palm-press': {
    muscles: {
      primary: ['latissimus dorsi', 'teres major'],
      secondary: ['triceps brachii (long head)', 'intercostals', 'finger flexors'],
    },
    sources: ['ASHT_LIFESPAN', 'OIWEB', 'BUPA_DESK', 'DEPAUL_OFFICE'],
  },
  'doorway-chest-90': {
    muscles: {
      primary: ['pectoralis major (sternal fibres)', 'pectoralis minor'],
      secondary: ['anterior deltoid'],
    },
    sources: ['REBALANCE_PEC', 'PEAK_PEC', 'BOZEMAN_PEC', 'HARRISON_PEC', 'DEPAUL_OFFICE'],
  },
  'wall-chest-high-arm': {
    muscles: {
      primary: ['pectoralis major (lower fibres)', 'pectoralis minor'],
      secondary: ['anterior deltoid', 'biceps brachii'],
    },
    sources: ['PEAK_PEC', 'HARRISON_PEC', 'MASSAGELIB_PEC'],
  },
  'seated-chest-opener': {
    muscles: { primary: ['pectoralis major', 'subscapularis'], secondary: ['anterior deltoid'] },
    sources: ['PHYSIOCO_9', 'ARLINGTON_BRUGGER'],
  },
  'rhomboid-forward-reach': {
    muscles: {
      primary: ['rhomboid major and minor', 'middle trapezius'],
      secondary: ['posterior deltoid', 'thoracic erector spinae'],
    },
    sources: ['HEYGAINZ_RHOM', 'PAINSOLUTION', 'NHS_HUGTREE'],
  },
  'chair-thoracic-extension': {
    muscles: {
      primary: ['thoracic spine (bending back)', 'intercostals'],
      secondary: ['pectoralis major', 'upper abdominals'],
    },
    sources: ['SBR_THOR', 'PHYSIOCO_9', 'APHS_MANAGER', 'CUH_THORACIC'],
  },
  'seated-thoracic-rotation': {
    muscles: { primary: ['thoracic rotators (multifidus, rotatores)'], secondary: ['obliques', 'rhomboids'] },
    sources: [
      'FUEL_ROT',
      'PHYSIOCO_9',
      'OIWEB',
      'CUH_THORACIC',
      'DEPAUL_OFFICE',
      'MAYO_DESKERCISE',
      'NEWCASTLE_1MIN',
    ],
  },
  'seated-forward-fold': {
    muscles: {
      primary: ['lumbar erector spinae'],
      secondary: ['multifidus', 'gluteus maximus', 'thoracolumbar fascia'],
    },
    sources: ['OIWEB', 'HIPFIT_LB', 'CORECOLLECTIVE'],
  },
  'seated-knee-to-chest': {
    muscles: { primary: ['lumbar erector spinae', 'gluteus maximus'], secondary: ['hip extensors'] },
    sources: ['MAYO_USAT', 'MAYO_DESKERCISE'],
  },
  'childs-pose': {
    muscles: {
      primary: ['lumbar erector spinae', 'latissimus dorsi'],
      secondary: ['gluteus maximus', 'teres major'],
    },
    sources: ['NHS_BOTTOM_HEELS', 'SHEFFCHILD_SPINE', 'PEAK_CHILD'],
  },
  'seated-side-bend': {
    muscles: { primary: ['quadratus lumborum', 'latissimus dorsi'], secondary: ['obliques', 'intercostals'] },
    sources: ['GETREADY_SIT', 'COCOON_SIDE', 'OIWEB', 'COMMONSPIRIT_SIDE', 'MAYO_DESKERCISE'],
  },
  'desk-lat-hinge': {
    muscles: {
      primary: ['latissimus dorsi', 'teres major'],
      secondary: ['thoracic spine', 'hamstrings', 'pectorals'],
    },
    sources: ['DROFFITNESS', 'ACE_TABLELAT'],
  },
  'triceps-overhead': {
    muscles: {
      primary: ['triceps brachii (long head)'],
      secondary: ['latissimus dorsi', 'posterior deltoid'],
    },
    sources: ['ASHT_LIFESPAN', 'NATARTH_TRI', 'IOWA_EXT', 'MAYO_SHOULDER'],
  },
  'biceps-wall': {
    muscles: { primary: ['biceps brachii'], secondary: ['anterior deltoid', 'pectoralis major'] },
    sources: ['WILLWELLS_BIC', 'RASA_BIC'],
  },
  'wrist-flexor-palm-forward': {
    muscles: {
      primary: ['wrist flexors (flexor carpi radialis and ulnaris)', 'flexor digitorum superficialis'],
      secondary: ['palmaris longus'],
    },
    sources: ['CEMM_WRIST', 'PPSC_WRIST', 'ASHT_LIFESPAN', 'DEPAUL_OFFICE'],
  },
  'wrist-extensor-palm-in': {
    muscles: {
      primary: ['wrist extensors (extensor carpi radialis longus and brevis)', 'extensor digitorum'],
      secondary: ['brachioradialis'],
    },
    sources: ['MERCK_WEXT', 'CEMM_WRIST', 'ASHT_LIFESPAN', 'DEPAUL_OFFICE'],
  },
  'prayer-stretch': {
    muscles: { primary: ['wrist flexors', 'finger flexors'], secondary: ['palmar fascia'] },
    sources: ['CCOHS_STRETCH', 'ASHT_LIFESPAN'],
  },
  'finger-flexor-pull': {
    muscles: {
      primary: ['flexor digitorum superficialis and profundus'],
      secondary: ['lumbricals', 'palmar fascia'],
    },
    sources: ['OTANI_HAND', 'HGI_HAND'],
  },
  'thumb-web-opener': {
    muscles: {
      primary: ['adductor pollicis', 'opponens pollicis'],
      secondary: ['flexor pollicis brevis', 'first dorsal interosseous'],
    },
    sources: ['KIDSREACH_THUMB', 'HGI_HAND', 'UHSX_HAND'],
  },
  'seated-edge-hip-flexor': {
    muscles: { primary: ['iliopsoas'], secondary: ['rectus femoris', 'tensor fasciae latae'] },
    sources: ['FUSION_CHAIR', 'SASHA_HIP', 'ANDERSONVILLE'],
  },
  'standing-split-hip-flexor': {
    muscles: { primary: ['iliopsoas'], secondary: ['rectus femoris'] },
    sources: ['RUNSTRONG_HIP', 'HGCI_GROIN'],
  },
  'half-kneeling-hip-flexor': {
    muscles: { primary: ['iliopsoas'], secondary: ['rectus femoris'] },
    sources: ['SHIRA_HIP', 'RUNSTRONG_HIP', 'UMBC_HIPFLEX'],
  },
  'seated-figure-four': {
    muscles: {
      primary: ['piriformis', 'gluteus maximus'],
      secondary: ['gluteus medius', 'deep hip rotators'],
    },
    sources: ['ESKENAZI_PIRI', 'LANE_FIG4', 'IRIDIUM_FIG4', 'MAYO_DESKERCISE'],
  },
  'seated-knee-to-opposite-shoulder': {
    muscles: { primary: ['piriformis', 'gluteus maximus'], secondary: ['gluteus medius'] },
    sources: ['LANE_FIG4', 'MYHEALTH_PIRI'],
  },
  'supine-figure-four': {
    muscles: { primary: ['piriformis', 'gluteus maximus'], secondary: ['gluteus medius', 'lower back'] },
    sources: ['COAST_FIG4', 'DRHARDY_PIRI', 'MYHEALTH_PIRI'],
  },
  'seated-hamstring': {
    muscles: {
      primary: ['biceps femoris', 'semitendinosus', 'semimembranosus'],
      secondary: ['gastrocnemius'],
    },
    sources: ['PREHAB_HAM', 'ANDERSONVILLE'],
  },
  'standing-heel-on-chair-hamstring': {
    muscles: {
      primary: ['biceps femoris', 'semitendinosus', 'semimembranosus'],
      secondary: ['gastrocnemius', 'gluteus maximus'],
    },
    sources: ['MAYO_USAT', 'RUNSTRONG_HAM', 'EMEDX_HAM'],
  },
  'supine-strap-hamstring': {
    muscles: {
      primary: ['biceps femoris', 'semitendinosus', 'semimembranosus'],
      secondary: ['gastrocnemius'],
    },
    sources: ['PEAK_HAM', 'ORTHOINST_KNEE'],
  },
  'standing-quad': {
    muscles: { primary: ['rectus femoris', 'vastus group'], secondary: ['iliopsoas'] },
    sources: ['MAYO_USAT', 'ORTHOINST_KNEE', 'AAOS_KNEE'],
  },
  'side-lying-quad': {
    muscles: { primary: ['rectus femoris', 'vastus group'], secondary: ['iliopsoas'] },
    sources: ['ACE_SIDEQUAD', 'G4_SIDEQUAD', 'MSD_PRONEQUAD'],
  },
  'seated-wide-knee-adductor': {
    muscles: { primary: ['adductor longus', 'adductor magnus'], secondary: ['gracilis', 'pectineus'] },
    sources: ['GENERAL', 'NEST_ADD'],
  },
  'standing-side-lunge-adductor': {
    muscles: {
      primary: ['adductor longus', 'adductor magnus', 'gracilis'],
      secondary: ['medial hamstrings'],
    },
    sources: ['NEST_ADD', 'TOPEND_LUNGE', 'HGCI_GROIN'],
  },
  'gastrocnemius-wall': {
    muscles: { primary: ['gastrocnemius'], secondary: ['Achilles tendon', 'soleus'] },
    sources: ['SEED', 'MAYO_USAT', 'ORTHOINST_KNEE', 'EMEDX_CALF', 'MYHEALTH_PF'],
  },
  'soleus-wall-squat': {
    muscles: { primary: ['soleus'], secondary: ['Achilles tendon', 'tibialis posterior'] },
    sources: ['SEED', 'MERCK_SOLEUS', 'SHI_SOLEUS', 'MPF_SOLEUS'],
  },
  'seated-towel-calf': {
    muscles: { primary: ['gastrocnemius'], secondary: ['hamstrings', 'soleus'] },
    sources: ['MYHEALTH_PF', 'FROEDTERT_FOOT'],
  },
  'seated-shin-stretch': {
    muscles: {
      primary: ['tibialis anterior'],
      secondary: ['extensor digitorum longus', 'extensor hallucis longus'],
    },
    sources: ['ATHLETICO_SHIN'],
  },
  'seated-plantar-fascia': {
    muscles: {
      primary: ['plantar fascia', 'flexor digitorum brevis'],
      secondary: ['flexor hallucis brevis'],
    },
    sources: ['ACHES_PLANTAR', 'NEST_PLANTAR', 'CLEVELAND_PF', 'FROEDTERT_FOOT'],
  },
};
