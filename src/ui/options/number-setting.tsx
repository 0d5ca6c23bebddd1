import { useState } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';
import { Setting } from './setting.tsx';

interface NumberSettingProps {
  id: string;
  title: string;
  hint: string;
  limits: readonly [least: number, most: number];
  value: number;
  opened: number;
  standard: number;
  /** "50 min" */
  text: (value: number) => string;
  /** "min" */
  unit: string;
  onChange: (value: number) => void;
}

/** A whole number within its limits. What is outside of them is kept to be mended, and does not count. */
export function NumberSetting(props: NumberSettingProps) {
  const { id, limits, value, opened, text, onChange } = props;
  const [least, most] = limits;
  /** What is no number within the limits; null while what is shown counts. */
  const [wrong, setWrong] = useState<string | null>(null);
  /** The field was left with it: while somebody types, nothing is wrong yet. */
  const [isTold, setTold] = useState(false);
  const isWrong = wrong !== null && isTold;

  function take(typed: string): void {
    const isGood = isWithin(typed, limits);
    setWrong(isGood ? null : typed);
    if (isGood) setTold(false);
    if (isGood && Number(typed) !== value) onChange(Number(typed));
  }

  return (
    <Setting
      id={id}
      kind="field"
      title={props.title}
      hint={props.hint}
      standard={text(props.standard)}
      error={isWrong ? message('setting_outside', least, text(most)) : null}
      undo={value === opened && !isWrong ? null : text(opened)}
      onUndo={() => take(String(opened))}
    >
      <input
        class="field number"
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={wrong ?? String(value)}
        aria-invalid={isWrong}
        aria-describedby={`${id}-unit ${id}-hint`}
        onInput={(event) => take(event.currentTarget.value)}
        onChange={() => setTold(true)}
      />
      <span class="unit" id={`${id}-unit`}>
        {props.unit}
      </span>
    </Setting>
  );
}

function isWithin(typed: string, [least, most]: readonly [number, number]): boolean {
  const number = Number(typed);
  return typed.trim() !== '' && Number.isInteger(number) && number >= least && number <= most;
}
