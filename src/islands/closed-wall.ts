import { beScreen } from './screen.ts'

beScreen()
