import type { Resolution, Resolver } from './create-resolver';

/** What a short text surely means, the surest where it means several things; undefined for none. */
export function sureMeaning(
  { resolve }: Pick<Resolver, 'resolve'>,
  text: string,
): Resolution | undefined {
  const [first] = resolve(text);
  return first?.band === 'high' ? first : undefined;
}
