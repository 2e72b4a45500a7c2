import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Unpacks npm's Chromium once, before the workers: two at a time would find half of it. */
export async function setup(): Promise<void> {
  await pathFromNpm();
}

/**
 * npm's Chromium, which has no windows and is twice as fast as a whole browser; where it cannot
 * run, the system's. Throws when there is neither.
 */
export async function launchChromium(): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath: await pathFromNpm(), args: quiet });
  } catch (error) {
    const executablePath = systemPaths.find((path) => existsSync(path));
    if (executablePath === undefined) throw error;
    return chromium.launch({ executablePath, args: quiet });
  }
}

async function pathFromNpm(): Promise<string> {
  // The package brings the libraries a bare system lacks, but unpacks them only when this is set.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromiumFromNpm } = await import('@sparticuz/chromium');
  return chromiumFromNpm.executablePath();
}
