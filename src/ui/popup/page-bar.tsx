import type { ComponentChildren } from 'preact';
import { message } from '../../platform/i18n.ts';
import { openOptions } from '../../platform/page.ts';
import { IconButton } from '../shared/icon-button.tsx';

interface PageBarProps {
  title: string;
  children?: ComponentChildren;
}

/** The title of a screen, its own buttons, and the way to all settings. */
export function PageBar({ title, children }: PageBarProps) {
  return (
    <header class="bar">
      <h1>{title}</h1>
      {children}
      <IconButton icon="settings" name={message('settings_open')} onClick={openOptions} />
    </header>
  );
}
