/**
 * What every request passes, and what every page stands in.
 *
 * <p>To add a page: write {@code WEB-INF/<front>/name.xhtml} as a composition of {@code /WEB-INF/shell/page.xhtml} that
 * gives {@code title} and defines {@code main} (the whole {@code <main id="main">}); write a {@code @Named
 * @RequestScoped} bean that implements {@link org.amparo.web.shell.Acts}; and name both in that front's
 * {@link org.amparo.web.shell.Pages}. The bean injects {@link org.amparo.web.shell.Visit}: {@code isPosted()},
 * {@code form()}, {@code door()}, {@code go("…")} (303), {@code answerWith(status)}; it throws
 * {@link org.amparo.web.shell.Refused} for a calm page of that status. It acts before anything is drawn, on GET and
 * POST alike; a list that a page repeats over is built once, as a template asks for it again with each item. If it went somewhere, nothing is drawn.
 *
 * <p>In the page, {@code #{visit}}, {@code #{t['key']}} and {@code #{phrases.say('key', x)}} are at hand. Every form of
 * a page that is {@code behind} a door carries {@code <input type="hidden" name="form" value="#{visit.token}"/>}, or
 * {@code visit.token('address')} when it posts elsewhere. Buttons that say what to do are named {@code do}.
 *
 * <p>A page that takes files is {@code uploading()}: its form is {@code enctype="multipart/form-data"}, its token and
 * small fields stand before the files, and the bean asks {@code visit.parcels()} for one file after the other (it is
 * empty for a form without files, which comes as ever). {@code visit.form()} holds the fields before the first file, and
 * those behind the files once {@code next()} found no more. Nothing of a file is kept by the shell.
 * {@code visit.hand(Handout…)} answers with bytes as they are made instead of a page, and {@code visit.pour(…)} with a page
 * whose middle, at {@code #{visit.spout}}, is still being made; {@code Page.pieces} takes what
 * scripts send and answers {@code visit.reply(Bare)}; {@code withScript()} lets a page run a script of ours.
 */
package org.amparo.web.shell;
