@echo off
rem Runs Amparo with the Java of JAVA_HOME, or the one on the PATH. "amparo --help" tells more.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Xms16m -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData ^
  -XX:-HeapDumpOnOutOfMemoryError -XX:+DisableAttachMechanism -Dfile.encoding=UTF-8 ^
  "-Damparo.home=%home%" -cp "%home%\lib\launch\*" org.amparo.launch.Amparo %*
