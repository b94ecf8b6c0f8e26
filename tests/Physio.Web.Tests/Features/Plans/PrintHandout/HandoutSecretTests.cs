using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data.Demo;
using Physio.Domain.Clinics;
using Physio.Web.Features.Plans.PrintHandout;
using Physio.Web.Tests.Shell;
using Serilog.Core;
using Serilog.Events;

namespace Physio.Web.Tests.Features.Plans.PrintHandout;

/// <summary>The secret of a link on its way to paper, over HTTP, with everything the program logs.</summary>
public sealed class HandoutSecretTests
{
    [Fact]
    public async Task S02_a_ticket_prints_once_for_the_sign_in_that_asked_and_the_secret_is_in_no_address_or_log()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var host = new LoggedHost();
        using var browser = host.Open();
        var patient = await host.PatientWithPlanAsync();
        var secret = (await DemoData.NewDemoLinkAsync(host.Services, cancellation))!.Value;
        await browser.SignInAsync(DemoStaff.Therapist, DemoAccounts.Password);
        var session = await SessionAsync(host);
        var ticket = host.Services.GetRequiredService<HandoutTickets>().Issue(session, patient, new HandoutCode(secret, "http://localhost/"));
        var address = HandoutEndpoints.AddressOf(patient, ticket);

        var first = await browser.GetAsync(address);
        var second = await browser.GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (first.StatusCode, second.StatusCode));
        Assert.DoesNotContain(secret.Text, address, StringComparison.Ordinal);
        Assert.NotEmpty(host.Lines);
        Assert.DoesNotContain(host.Lines, line => line.Contains(secret.Text, StringComparison.Ordinal));
    }

    private static async Task<string> SessionAsync(PhysioHost host)
    {
        await using var db = host.Database();
        var staff = await db.Users.SingleAsync(user => user.Email == DemoStaff.Therapist, TestContext.Current.CancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{new StaffId(staff.Id)}/{host.Clock.GetUtcNow().ToUnixTimeSeconds()}");
    }

    private sealed class LoggedHost() : PhysioHost("Development", demo: true)
    {
        private readonly Sink _sink = new();

        public IReadOnlyCollection<string> Lines => _sink.Lines;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<ILogEventSink>(_sink));
        }
    }

    private sealed class Sink : ILogEventSink
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public void Emit(LogEvent logEvent) =>
            Lines.Enqueue($"{logEvent.RenderMessage(CultureInfo.InvariantCulture)} {string.Join(' ', logEvent.Properties.Values)} {logEvent.Exception}");
    }
}
