/** Regions whose week does not begin on Monday, from CLDR 47, for browsers that do not tell: Firefox. */
const SUNDAY =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const SATURDAY = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';
const FRIDAY = 'MV';

interface TellsWeek {
  getWeekInfo?: () => { firstDay: number };
}

/** With which day a week begins where `locale` is spoken: 1 for Monday to 7 for Sunday. */
export function firstWeekday(locale: string): number {
  const place: Intl.Locale & TellsWeek = new Intl.Locale(locale);
  const told = place.getWeekInfo?.().firstDay;
  if (told !== undefined) return told;
  const region = place.maximize().region ?? '';
  if (SUNDAY.includes(region)) return 7;
  if (SATURDAY.includes(region)) return 6;
  return FRIDAY === region ? 5 : 1;
}
