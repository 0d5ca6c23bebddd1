/** The product's real English, as `i18n.getMessage` gives it. */
import messages from '../../../public/_locales/en/messages.json';

interface Message {
  message: string;
  placeholders?: Readonly<Record<string, { content: string }>>;
}

export function english(key: string, given: string | readonly string[] = []): string {
  const values = typeof given === 'string' ? [given] : given;
  const found = (messages as unknown as Readonly<Record<string, Message>>)[key];
  if (found === undefined) return '';
  const filled = found.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const content = found.placeholders?.[name.toLowerCase()]?.content;
    return content ?? whole;
  });
  return filled.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
