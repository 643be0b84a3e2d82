/** Work on a case: who has it, how urgent it is, what the person is told, what the desk remembers; each a part of its page. */
package org.amparo.web.reviewer.work;
