import { Choice } from '../shared/choice.tsx';
import { Setting } from './setting.tsx';

interface ChoiceSettingProps<T extends string | number> {
  id: string;
  title: string;
  hint: string;
  values: readonly T[];
  /** A value in words: on its button, as the default, and as what an undo leads to. */
  text: (value: T) => string;
  value: T;
  opened: T;
  standard: T;
  onChange: (value: T) => void;
}

/** One of a few. */
export function ChoiceSetting<T extends string | number>(props: ChoiceSettingProps<T>) {
  const { id, title, hint, values, text, value, opened, standard, onChange } = props;
  return (
    <Setting
      {...{ id, title, hint }}
      kind="group"
      standard={text(standard)}
      undo={value === opened ? null : text(opened)}
      onUndo={() => onChange(opened)}
    >
      <Choice
        name={title}
        value={value}
        options={values.map((each) => ({ value: each, label: text(each) }))}
        onChoose={onChange}
      />
    </Setting>
  );
}
