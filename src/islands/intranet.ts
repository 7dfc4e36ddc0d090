import { comeAlive } from './come-alive.ts'
import Intranet from './Intranet.svelte'

comeAlive(Intranet)
