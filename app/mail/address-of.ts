import type { Config } from '../config.server';

/** The public address of a path, for a letter: `/me` becomes `https://…/me`. */
export function addressOf(
  config: Pick<Config, 'BASE_URL' | 'HOST' | 'PORT'>,
  path: `/${string}`,
): string {
  return new URL(path, config.BASE_URL ?? `http://${config.HOST}:${config.PORT}`).href;
}
