import type { Resolution, Resolver } from '~/app/domain/vocabulary/create-resolver';

/** The same resolver, which remembers each text it has read: for filling a database, where words repeat. */
export function cachedResolver(resolver: Resolver): Resolver {
  const known = new Map<string, Resolution[]>();
  return {
    ...resolver,
    resolve(text) {
      let found = known.get(text);
      if (!found) known.set(text, (found = resolver.resolve(text)));
      return found;
    },
  };
}
