import type { ComponentChild, FunctionComponent } from 'preact';
import { h } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';

/** A screen, or a part of one, that is loaded when it is first shown, or earlier by `fetch`. */
export type LazyScreen<P> = FunctionComponent<P> & { fetch: () => void };

export function lazyScreen<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  meanwhile: (props: P) => ComponentChild = () => h('header', { class: 'bar' }),
): LazyScreen<P> {
  let loaded: FunctionComponent<P> | null = null;
  let loading: Promise<void> | null = null;

  function fetch(): Promise<void> {
    loading ??= load().then((screen) => {
      loaded = screen;
    });
    return loading;
  }

  function Screen(props: P) {
    const [, draw] = useReducer((count: number) => count + 1, 0);
    useEffect(() => {
      if (loaded === null) void fetch().then(() => draw(undefined));
    }, []);
    return loaded === null ? meanwhile(props) : h(loaded, props);
  }

  return Object.assign(Screen, { fetch: () => void fetch() });
}
