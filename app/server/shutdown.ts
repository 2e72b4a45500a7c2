import type { Server } from 'node:http';

/** How long open requests may take to finish, in milliseconds. */
const patience = 5_000;

/**
 * Stops taking connections, lets what is under way finish, then cuts what hangs. Keep-alive
 * sockets would hold the server open for ever, so idle ones are closed again and again.
 */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
