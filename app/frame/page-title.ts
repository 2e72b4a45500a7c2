import { messagesIn } from '../i18n/messages';

interface MetaArgs {
  readonly matches: readonly { readonly id: string; readonly data: unknown }[];
}

/** A page's title, for its `meta`; an answer to a form with faults says so first (U4). */
export function titled({ matches }: MetaArgs, title: string): { title: string }[] {
  const { forms, site } = messagesIn('nb');
  const root = matches.find((match) => match.id === 'root')?.data;
  const hasFaults =
    typeof root === 'object' && root !== null && 'hasFaults' in root && root.hasFaults === true;
  return [{ title: `${hasFaults ? forms.faultsPrefix : ''}${title} – ${site.name}` }];
}
