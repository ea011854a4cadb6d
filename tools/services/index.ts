import type { ServiceName } from '../../src/handbook/example.ts';
import { postgresql } from './postgresql.ts';
import { rabbitmq } from './rabbitmq.ts';
import { redis } from './redis.ts';
import type { Service } from './service.ts';

export const servers: Record<ServiceName, Service> = { postgresql, redis, rabbitmq };
