export * from './access';
export * from './needs';
export * from './leads';
export * from './people';
export * from './proposals';
export * from './evidence';
