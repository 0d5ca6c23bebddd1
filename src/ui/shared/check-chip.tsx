interface CheckChipProps {
  label: string;
  isChecked: boolean;
  onToggle: () => void;
}

/** A checkbox drawn as a chip. */
export function CheckChip({ label, isChecked, onToggle }: CheckChipProps) {
  return (
    <label class="chip">
      <input type="checkbox" checked={isChecked} onChange={onToggle} />
      <span>{label}</span>
    </label>
  );
}
