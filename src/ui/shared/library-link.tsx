interface LibraryLinkProps {
  /** What to look for there, as it stands in its address: `area=calf`; empty for all. */
  filter: string;
  label: string;
  /** For those who do not see what stands beside it. */
  name?: string;
}

/** The way to the page of all stretches, in a tab of its own. */
export function LibraryLink({ filter, label, name }: LibraryLinkProps) {
  return (
    <a
      class="quiet-link"
      href={`../library/index.html#${filter}`}
      target="_blank"
      rel="noreferrer"
      aria-label={name}
    >
      {label}
    </a>
  );
}
