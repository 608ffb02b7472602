package uk.nhs.portal.journeys;

/// Where people sign in.
record SignInPage(Browser browser) {

  static SignInPage open(Browser browser) {
    return new SignInPage(browser.open("/sign-in"));
  }

  Browser signIn(String email) {
    return signIn(email, People.PASSWORD);
  }

  Browser signIn(String email, String password) {
    return browser.type("Email address", email).type("Password", password).press("Sign in");
  }
}
