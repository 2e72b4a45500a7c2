import { customType, integer, text } from 'drizzle-orm/sqlite-core';

/**
 * The column kit: the only words tables are written in, so that a second engine needs another
 * kit and not another schema. Ids are random text, instants ISO 8601 UTC text, dates
 * `YYYY-MM-DD` text in Oslo; no value has a default in SQL, because time and ids are handed in.
 */
export { sqliteTable as table, index, uniqueIndex, primaryKey } from 'drizzle-orm/sqlite-core';

export const id = () => text('id').primaryKey();
export const ref = (name: string) => text(name);
export const words = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  text(name, { enum: values as unknown as [T[number], ...T[number][]] });
export const line = (name: string) => text(name);
export const instant = (name: string) => text(name);
export const date = (name: string) => text(name);
export const flag = (name: string) => integer(name, { mode: 'boolean' });
export const count = (name: string) => integer(name);
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

/** Bytes sealed by `app/crypto`: unreadable without a person's key or the key ring. */
export const sealed = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'blob',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
});
