import { startFromVariables } from './start.ts'

/** `npm start`. */
await startFromVariables()
