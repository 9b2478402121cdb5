import type { Translate } from '../../adapters/i18n';
import type { Author } from '../../domain/dossier/revision';
import { isolated, short } from './item-words';

/** Name and function of who wrote, as far as they were given; empty for neither. */
export function authorWords(t: Translate, author: Author): string {
  const name = short(author.name.trim());
  const role = short(author.function.trim());
  if (name === '' && role === '') return '';
  if (name === '' || role === '') return isolated(name || role);
  return t('ask.conflicts.author', { name: isolated(name), role: isolated(role) });
}
