export * from './access';
export * from './needs';
export * from './people';
export * from './proposals';
export * from './workplace';
export * from './evidence';
