import { parentPort } from 'node:worker_threads'
import { serve } from '#app/threads/serve.ts'
import { maskingHere } from './masking.ts'

/** The thread in which words are masked: the model of names and the libraries are in memory once. */
if (!parentPort) throw new Error('This module is the start of a worker thread.')
const masking = maskingHere()

serve(parentPort, { mask: (task) => masking.mask(task) })
