import { comeAlive } from './come-alive.ts'
import { beScreen } from './screen.ts'
import Wall from './Wall.svelte'

comeAlive(Wall, beScreen())
