export * from './access';
export * from './needs';
export * from './people';
export * from './proposals';
export * from './evidence';
export * from './local-terms';
export * from './objections';
