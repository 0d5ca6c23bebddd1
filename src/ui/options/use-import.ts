import { useState } from 'preact/hooks';
import type { Refusal } from '../../data/import-json.ts';
import type { ImportPlan } from './import-plan.ts';
import { importEntries, importState, planImport, replacesState, takeBackImport } from './import-plan.ts';

/**
 * Where an import is:
 *
 *   start ── a file ──► reading ──► preview ── Import ──► importing ──► done ── Undo ──► undoing ──► undone
 *                          │                                 │ ▲                           ▲  │
 *                          ├──► refused                      ▼ └── Go on ──┐  ┌── Undo ────┘  │
 *                          └──► failed ◄── nothing changed ──┴──────────► stopped ◄───────────┘
 */
export type ImportStep =
  | { at: 'start' | 'reading' | 'failed' | 'undone' }
  | { at: 'refused'; refusal: Refusal }
  | { at: 'preview'; plan: ImportPlan; name: string }
  | { at: 'importing' | 'undoing' | 'stopped'; plan: ImportPlan; rev: number; count: number }
  | { at: 'done'; plan: ImportPlan; rev: number };

export interface Import {
  step: ImportStep;
  choose: (file: File) => Promise<void>;
  leave: () => void;
  run: (plan: ImportPlan) => Promise<void>;
  /** After it has stopped. `rev` is the state that holds what was imported. */
  goOn: (plan: ImportPlan, rev: number) => Promise<void>;
  undo: (plan: ImportPlan, rev: number) => Promise<void>;
}

/** `onReplaced` is told the revision of the state that holds other data. */
export function useImport(onReplaced: (rev: number) => void): Import {
  const [step, setStep] = useState<ImportStep>({ at: 'start' });

  async function choose(file: File): Promise<void> {
    setStep({ at: 'reading' });
    try {
      const planned = await planImport(file);
      setStep(
        'refusal' in planned
          ? { at: 'refused', refusal: planned.refusal }
          : { at: 'preview', plan: planned.plan, name: file.name },
      );
    } catch {
      setStep({ at: 'failed' });
    }
  }

  async function run(plan: ImportPlan): Promise<void> {
    setStep({ at: 'importing', plan, rev: 0, count: 0 });
    let rev = 0;
    if (replacesState(plan)) {
      try {
        rev = await importState(plan);
      } catch {
        setStep({ at: 'failed' });
        return;
      }
      onReplaced(rev);
    }
    await goOn(plan, rev);
  }

  async function goOn(plan: ImportPlan, rev: number): Promise<void> {
    await inSteps('importing', plan, rev, async (tell) => {
      await importEntries(plan, tell);
      setStep({ at: 'done', plan, rev });
    });
  }

  async function undo(plan: ImportPlan, rev: number): Promise<void> {
    await inSteps('undoing', plan, rev, async (tell) => {
      onReplaced(await takeBackImport(plan, tell));
      setStep({ at: 'undone' });
    });
  }

  async function inSteps(
    at: 'importing' | 'undoing',
    plan: ImportPlan,
    rev: number,
    act: (tell: (count: number) => void) => Promise<void>,
  ): Promise<void> {
    let soFar = 0;
    const tell = (count: number) => {
      soFar = count;
      setStep({ at, plan, rev, count });
    };
    try {
      await act(tell);
    } catch {
      setStep({ at: 'stopped', plan, rev, count: soFar });
    }
  }

  return { step, choose, leave: () => setStep({ at: 'start' }), run, goOn, undo };
}
