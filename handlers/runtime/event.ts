import { httpRequest, type HttpEvent } from './http-event.ts';
import { restRequest, type RestEvent } from './rest-event.ts';
import type { RoutedRequest } from './routed-request.ts';

/** What an API calls its functions with. */
export type ApiEvent = HttpEvent | RestEvent;

/** Turns an event into a request; only format 2.0 names its route. */
export const requestOf = (event: ApiEvent): RoutedRequest =>
  'routeKey' in event ? httpRequest(event) : restRequest(event);
