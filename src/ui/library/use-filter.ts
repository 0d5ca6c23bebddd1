import { useEffect, useState } from 'preact/hooks';
import type { Filter } from './filter.ts';
import { hashOf, readFilter } from './filter.ts';

/** The filter that stands in the page's address: a link can set it, and a reload keeps it. */
export function useFilter(): { filter: Filter; change: (change: Partial<Filter>) => void } {
  const [filter, setFilter] = useState(() => readFilter(location.hash));
  useEffect(() => {
    const read = () => setFilter(readFilter(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  function change(next: Partial<Filter>): void {
    const changed = { ...filter, ...next };
    setFilter(changed);
    history.replaceState(null, '', `${location.pathname}${hashOf(changed)}`);
  }

  return { filter, change };
}
