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

/** Chromium from the system, else the one that npm brought. Throws when there is neither. */
export async function launchChromium(): Promise<Browser> {
  const system = systemPaths.find((path) => existsSync(path));
  if (system) return chromium.launch({ executablePath: system, args: quiet });
  // The package brings the libraries a bare system lacks, but unpacks them only when this is set.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromiumFromNpm } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await chromiumFromNpm.executablePath(),
    args: [...chromiumFromNpm.args, ...quiet],
  });
}
