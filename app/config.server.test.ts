import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.server';

const production = {
  MODE: 'production',
  BASE_URL: 'https://torget.example.test',
  AUTH_SECRET: 'Q2x8fTz7vN1mK4wR9sB6yH3jU5gL0pXa',
  AUDIT_SECRET: 'uV8eW2nC6kM1tZ4rY7iO0aS3dF5gH9jJ',
  KEY_RING: `k1:${Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7)).toString('base64')}`,
  RESEND_API_KEY: 're_abcdefghijklmnop1234',
  MAIL_FROM: 'Torget <torget@example.test>',
  SUPPORT_PHONE: '69 00 00 00',
  PROVIDER_NAME: 'En tiltaksarrangør',
};

/** What the operator is told; empty when the configuration is taken. */
function complaintAbout(environment: Record<string, string>): string {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    return error instanceof ConfigError ? error.message : '';
  }
}

describe('production', () => {
  it('starts with everything in place', () => {
    expect(readConfig(production)).toMatchObject({ MODE: 'production', PORT: 4100 });
  });

  const refused: [name: keyof typeof production, value: string | undefined][] = [
    ['AUTH_SECRET', undefined],
    ['AUTH_SECRET', 'short'],
    ['AUTH_SECRET', 'a'.repeat(40)],
    ['AUTH_SECRET', 'please-change-me-before-you-start-it'],
    ['AUDIT_SECRET', undefined],
    ['KEY_RING', undefined],
    ['KEY_RING', 'k1:c2hvcnQ='],
    ['KEY_RING', `k1:${Buffer.alloc(32).toString('base64')}`],
    ['RESEND_API_KEY', undefined],
    ['RESEND_API_KEY', 're_demo'],
    ['BASE_URL', 'http://torget.example.test'],
    ['MAIL_FROM', undefined],
    ['SUPPORT_PHONE', undefined],
  ];
  it.each(refused)('refuses to start with %s = %s, and names it', (name, value) => {
    expect(() => readConfig({ ...production, [name]: value })).toThrow(
      expect.objectContaining({ message: expect.stringContaining(name) as string }),
    );
  });

  it('never repeats a secret in its message', () => {
    const secret = 'my-default-but-very-private-password-1';
    const complaint = complaintAbout({ ...production, AUTH_SECRET: secret });
    expect(complaint).toContain('AUTH_SECRET');
    expect(complaint).not.toContain(secret);
  });
});

describe('the mode', () => {
  it('must be named: nothing decides it by itself', () => {
    expect(() => readConfig({ ...production, MODE: undefined })).toThrow('MODE');
    expect(() => readConfig({ ...production, MODE: 'test' })).toThrow('MODE');
  });

  it('keeps the demo on this machine', () => {
    const demo = { ...production, MODE: 'demo', RESEND_API_KEY: undefined };
    expect(readConfig(demo).HOST).toBe('127.0.0.1');
    expect(() => readConfig({ ...demo, HOST: '0.0.0.0' })).toThrow('HOST');
    expect(() => readConfig({ ...demo, RESEND_API_KEY: 're_abcdefghijklmnop1234' })).toThrow(
      'RESEND_API_KEY',
    );
  });
});
