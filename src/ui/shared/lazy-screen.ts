import type { ComponentChild, FunctionComponent } from 'preact';
import { h } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { keepFocus } from './keep-focus.ts';

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
    const isLoaded = loaded !== null;
    const isLate = useRef(!isLoaded);
    useEffect(() => {
      if (!isLoaded) void fetch().then(() => draw(undefined));
      // Nothing took the focus from the screen before it while this one was not there.
      else if (isLate.current && document.querySelector('[data-turned]') !== null) keepFocus();
    }, [isLoaded]);
    return loaded === null ? meanwhile(props) : h(loaded, props);
  }

  return Object.assign(Screen, { fetch: () => void fetch() });
}
