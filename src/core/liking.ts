import type { Stretch } from './stretch.ts';

/** What a person has said of a stretch: never, or more often. */
export const LIKINGS = ['off', 'favourite'] as const;
export type Liking = (typeof LIKINGS)[number];

/** By stretch id; of what is not listed nothing was said. An id that the library does not know counts for nothing. */
export type Likes = Readonly<Record<string, Liking>>;

/** `likes` with another liking of one stretch, or none. Ids that are not of `library` are dropped. */
export function withLiking(
  likes: Likes,
  stretchId: string,
  liking: Liking | null,
  library: readonly Stretch[],
): Likes {
  return Object.fromEntries(
    library.flatMap(({ id }) => {
      const said = id === stretchId ? liking : (likes[id] ?? null);
      return said === null ? [] : [[id, said]];
    }),
  );
}
