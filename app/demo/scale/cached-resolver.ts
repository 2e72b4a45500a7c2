import type { Resolver } from '~/app/domain/vocabulary/create-resolver';

/** The same resolver, which remembers each text it has read: for filling a database, where words repeat. */
export function cachedResolver(resolver: Resolver): Resolver {
  const ranked = new Map<number, (text: string) => string[]>();
  return {
    ...resolver,
    resolve: remembering(resolver.resolve),
    name: remembering(resolver.name),
    rank(text, limit) {
      const rank = ranked.get(limit) ?? remembering((each: string) => resolver.rank(each, limit));
      ranked.set(limit, rank);
      return rank(text);
    },
  };
}

function remembering<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = find(text)));
    return found;
  };
}
