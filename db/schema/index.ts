export * from './access';
export * from './needs';
export * from './partners';
export * from './people';
export * from './proposals';
export * from './workplace';
export * from './evidence';
