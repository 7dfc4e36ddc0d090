import { comeAlive } from './come-alive.ts'
import Wall from './Wall.svelte'

comeAlive(Wall)
