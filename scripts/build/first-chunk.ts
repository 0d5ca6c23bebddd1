import type { CodeSplittingNameFunction } from 'rolldown';

/** The body: its rig and its poses. The map of areas and what is drawn from near only come where they are shown. */
const FIGURE = /\/src\/figure\/(?!body-map|close-up|digit-marks|bare-foot)/;
const FIRST_PAGE = /\/src\/ui\/popup\/main\.tsx$/;

/**
 * One chunk for all that the popup needs for its first look, whatever other pages share with it: a second file would be
 * a second wait. What is imported later stays apart; the drawn body, which several pages show, is one file too.
 */
export const firstChunk: CodeSplittingNameFunction = (moduleId, graph) => {
  const seen = new Set<string>();
  const isNeeded = (id: string): boolean => {
    if (FIRST_PAGE.test(id)) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return (graph.getModuleInfo(id)?.importers ?? []).some(isNeeded);
  };
  if (isNeeded(moduleId)) return 'popup';
  return FIGURE.test(moduleId) ? 'figure' : null;
};
