import type { ServerBuild } from '@remix-run/node';
import { policy, policyOf } from '../auth/policy';
import { guardMark } from './guard';

/**
 * Every route of the bundle must stand in the policy table, and each of its loaders and actions
 * must have gone through the guard under its own name.
 * @returns one sentence for each fault; empty when all is well.
 */
export function faultsInRoutes(build: Pick<ServerBuild, 'routes'>): string[] {
  const faults: string[] = [];
  for (const [routeId, route] of Object.entries(build.routes)) {
    if (!route) continue;
    const row = policyOf(routeId);
    if (!row) faults.push(`${routeId} does not stand in app/auth/policy.ts`);
    for (const part of ['loader', 'action'] as const) {
      const handler: unknown = route.module[part];
      if (handler === undefined && row?.[part]) {
        faults.push(`${routeId} has a policy for its ${part}, but no ${part}`);
      }
      if (handler === undefined) continue;
      if (!isMarkedFor(handler, routeId)) faults.push(`${routeId}: its ${part} is not guarded`);
      if (row && !row[part]) faults.push(`${routeId}: its ${part} has no policy`);
    }
    if (route.module.default && route.module.loader === undefined) {
      faults.push(`${routeId} shows a page without a guarded loader`);
    }
  }
  for (const routeId of Object.keys(policy)) {
    if (!(routeId in build.routes)) faults.push(`${routeId} has a policy, but is no route`);
  }
  return faults;
}

function isMarkedFor(handler: unknown, routeId: string): boolean {
  return typeof handler === 'function' && Reflect.get(handler, guardMark) === routeId;
}
