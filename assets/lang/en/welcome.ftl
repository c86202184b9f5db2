### The first screen

welcome-question = Which data should we open first, and why?
welcome-new = New inventory…
welcome-new-line = An empty file that you choose a place for
welcome-open = Open…
welcome-open-line = A file on the computer or the network
welcome-list = Begin with an Excel list…
welcome-list-line = xlsx, ods or csv
welcome-example = Try the example municipality
welcome-example-line = Invented datasets at every stage
welcome-recent = Recently opened
welcome-missing = The file is not there
welcome-locate = Locate…
welcome-locate-name = Locate { $name }
welcome-forget = Take off the list; the file is left alone
welcome-forget-name = Take { $name } off the list
welcome-language = Language
welcome-promise = Everything stays in the file you choose. Nothing is sent anywhere.
welcome-collect = Gather the municipality’s datasets in one place
welcome-weigh = Weigh value against cost, with a reason for every score
welcome-decide = Get a decision paper that is ready to use
welcome-version = Fyrfält { $version } · EUPL-1.2
