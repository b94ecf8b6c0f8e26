global using Bunit;
global using TestContext = Xunit.TestContext;
