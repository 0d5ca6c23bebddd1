import { useCallback, useState } from 'preact/hooks';
import type { Act } from './send.ts';
import { send } from './send.ts';

/** A way to send commands, and whether the last one did not go through. */
export function useAct(): { act: Act; hasFailed: boolean } {
  const [hasFailed, setFailed] = useState(false);
  const act = useCallback<Act>((name, request) => {
    send(name, request).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);
  return { act, hasFailed };
}
