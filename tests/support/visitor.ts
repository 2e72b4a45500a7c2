import { startSession } from '~/app/auth/session';
import type { Services } from '~/app/services';
import type { TestApp } from './app';

/** Someone with a browser and no JavaScript: keeps cookies, sends forms as a page of ours would. */
export interface Visitor {
  get(path: string): Promise<Response>;
  post(path: string, fields: Record<string, string | string[]>): Promise<Response>;
  /** Sends a form with a file in it. */
  upload(path: string, fields: Record<string, string | File>): Promise<Response>;
  /** Follows a redirect of `response` once. */
  follow(response: Response): Promise<Response>;
}

/** A visitor holding the given cookies (name → value). */
export function visitorTo(app: TestApp, cookies: Record<string, string> = {}): Visitor {
  const jar = new Map(Object.entries(cookies));

  async function send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, app.url), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  const visitor: Visitor = {
    get: (path) => send(path, {}),
    post(path, fields) {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) {
        for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
      }
      return send(path, { method: 'POST', body, headers: { Origin: app.url } });
    },
    upload(path, fields) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return send(path, { method: 'POST', body, headers: { Origin: app.url } });
    },
    follow(response) {
      const target = response.headers.get('Location');
      if (!target) throw new Error(`no redirect to follow: ${response.status}`);
      return visitor.get(target);
    },
  };
  return visitor;
}

/** A visitor signed in as a user. */
export async function visitorAs(app: TestApp, userId: string): Promise<Visitor> {
  const services: Services = app.services;
  const session = await services.store.transaction((tx) => startSession(tx, services, userId));
  return visitorTo(app, { session });
}
