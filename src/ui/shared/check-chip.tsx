interface CheckChipProps {
  label: string;
  isChecked: boolean;
  onToggle: () => void;
  /** The focus or the pointer came, or went. */
  onPoint?: (isThere: boolean) => void;
}

/** A checkbox drawn as a chip. */
export function CheckChip({ label, isChecked, onToggle, onPoint }: CheckChipProps) {
  return (
    <label class="chip">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={onToggle}
        onFocus={() => onPoint?.(true)}
        onBlur={() => onPoint?.(false)}
        onMouseEnter={() => onPoint?.(true)}
        onMouseLeave={() => onPoint?.(false)}
      />
      <span>{label}</span>
    </label>
  );
}
