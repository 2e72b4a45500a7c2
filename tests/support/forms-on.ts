interface Field {
  readonly name: string;
  /** `typed` takes any words; a number, a date and a choice are `picked`. */
  readonly kind: 'typed' | 'picked' | 'hidden';
  /** What the page offers: a value it gave out, or the first choice. */
  readonly value: string;
}

export interface FoundForm {
  /** Where it is sent; empty when to the page itself. */
  readonly action: string;
  readonly fields: readonly Field[];
  readonly intents: readonly string[];
}

/** The forms of a page with their fields, read as a stranger would: from the markup alone. */
export function formsOn(html: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(
    ([, head = '', body = '']) => ({
      action: attribute(head, 'action') ?? '',
      fields: [...inputsIn(body), ...textareasIn(body), ...selectsIn(body)],
      intents: tagsIn(body, 'button').flatMap((tag) => attribute(tag, 'value') ?? []),
    }),
  );
}

function inputsIn(body: string): Field[] {
  return tagsIn(body, 'input').flatMap((tag): Field[] => {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type') ?? 'text';
    const value = attribute(tag, 'value') ?? '';
    if (!name) return [];
    if (type === 'hidden') return [{ name, kind: 'hidden', value }];
    const isTyped = type === 'text' && attribute(tag, 'inputMode') === undefined;
    return [{ name, kind: isTyped ? 'typed' : 'picked', value }];
  });
}

function textareasIn(body: string): Field[] {
  return tagsIn(body, 'textarea').flatMap((tag) => {
    const name = attribute(tag, 'name');
    return name ? [{ name, kind: 'typed' as const, value: '' }] : [];
  });
}

function selectsIn(body: string): Field[] {
  const selects = body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g);
  return [...selects].flatMap(([, head = '', options = '']) => {
    const name = attribute(head, 'name');
    const offered = tagsIn(options, 'option').map((tag) => attribute(tag, 'value'));
    return name ? [{ name, kind: 'picked' as const, value: offered.find(Boolean) ?? '' }] : [];
  });
}

function tagsIn(body: string, tag: string): string[] {
  return [...body.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))].map(([, head = '']) => head);
}

function attribute(head: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head)?.[1];
}
