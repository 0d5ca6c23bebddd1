import { message } from '../../platform/i18n.ts';
import { Setting } from './setting.tsx';

interface ToggleSettingProps {
  id: string;
  title: string;
  hint: string;
  value: boolean;
  opened: boolean;
  standard: boolean;
  onChange: (value: boolean) => void;
}

/** On or off. */
export function ToggleSetting({ id, value, opened, standard, onChange, ...words }: ToggleSettingProps) {
  const text = (isOn: boolean) => message(isOn ? 'setting_on' : 'setting_off');
  return (
    <Setting
      {...words}
      id={id}
      kind="field"
      standard={text(standard)}
      undo={value === opened ? null : text(opened)}
      onUndo={() => onChange(opened)}
    >
      <input
        class="toggle"
        id={id}
        type="checkbox"
        checked={value}
        aria-describedby={`${id}-hint`}
        onChange={() => onChange(!value)}
      />
    </Setting>
  );
}
