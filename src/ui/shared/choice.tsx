import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string | number> {
  /** What is chosen, for screen readers. */
  name: string;
  options: readonly { value: T; label: string; hint?: string }[];
  value: T;
  onChoose: (value: T) => void;
  /** Left and right of the body: they stay where they are when the language turns. */
  isSided?: boolean;
}

/** One of a few, side by side: radio buttons drawn as one control. */
export function Choice<T extends string | number>({
  name,
  options,
  value,
  onChoose,
  isSided,
}: ChoiceProps<T>) {
  const group = useId();
  return (
    <div class={isSided ? 'choice is-sided' : 'choice'} role="radiogroup" aria-label={name}>
      {options.map((option) => (
        <label class="choice-option" key={option.value} title={option.hint}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
