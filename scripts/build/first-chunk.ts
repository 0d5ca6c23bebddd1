import type { CodeSplittingNameFunction } from 'rolldown';

const FIRST_PAGE = /\/src\/ui\/popup\/main\.tsx$/;

/**
 * One chunk for all that the popup needs for its first look, whatever other pages share with it: a second file would be
 * a second wait. What is imported later stays apart.
 */
export const firstChunk: CodeSplittingNameFunction = (moduleId, graph) => {
  const seen = new Set<string>();
  const isNeeded = (id: string): boolean => {
    if (FIRST_PAGE.test(id)) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return (graph.getModuleInfo(id)?.importers ?? []).some(isNeeded);
  };
  return isNeeded(moduleId) ? 'popup' : null;
};
