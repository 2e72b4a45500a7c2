import { flatRoutes } from '@remix-run/fs-routes';

/** Every file under `app/routes` is a page; each must also stand in `app/auth/policy.ts`. */
export default flatRoutes();
