import type { Services } from '../services';

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    services: Services;
    nonce: string;
    clientAddress: string;
    hasFaults?: boolean;
  }
  interface Future {
    v3_singleFetch: true;
  }
}
