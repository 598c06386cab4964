import { createContext } from 'react';
import type { Prediction } from '~/api/types';

/** What models had said about the item under review; the session itself has none, so that nothing is drawn as a ghost. */
export const Predictions = createContext<readonly Prediction[]>([]);
