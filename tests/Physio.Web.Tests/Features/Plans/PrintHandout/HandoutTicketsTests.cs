using Microsoft.Extensions.Time.Testing;
using Physio.Domain.Patients;
using Physio.Domain.Sharing;
using Physio.Web.Features.Plans.PrintHandout;

namespace Physio.Web.Tests.Features.Plans.PrintHandout;

public sealed class HandoutTicketsTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly PatientId _patient = PatientId.New();
    private readonly HandoutCode _code = new(LinkSecret.New(), "https://clinic.example/");
    private readonly HandoutTickets _tickets;

    public HandoutTicketsTests() => _tickets = new(_clock);

    [Fact]
    public void S02_a_ticket_counts_once()
    {
        var ticket = _tickets.Issue("anna", _patient, _code);

        Assert.Equal(_code, _tickets.Take(ticket, "anna", _patient));
        Assert.Null(_tickets.Take(ticket, "anna", _patient));
    }

    [Fact]
    public void S02_a_ticket_belongs_to_one_sign_in_and_one_patient()
    {
        var ticket = _tickets.Issue("anna", _patient, _code);

        Assert.Null(_tickets.Take(ticket, "ben", _patient));
        Assert.Null(_tickets.Take(ticket, "anna", PatientId.New()));
        Assert.NotNull(_tickets.Take(ticket, "anna", _patient));
    }

    [Fact]
    public void S02_a_ticket_ends_after_two_minutes()
    {
        var ticket = _tickets.Issue("anna", _patient, _code);
        _clock.Advance(HandoutTickets.ValidFor);

        Assert.Null(_tickets.Take(ticket, "anna", _patient));
    }

    [Fact]
    public void A_new_ticket_ends_the_one_before_of_the_same_person_and_patient()
    {
        var first = _tickets.Issue("anna", _patient, _code);
        var second = _tickets.Issue("anna", _patient, _code);

        Assert.Null(_tickets.Take(first, "anna", _patient));
        Assert.NotNull(_tickets.Take(second, "anna", _patient));
    }

    [Fact]
    public async Task Of_many_who_take_a_ticket_at_once_one_gets_it()
    {
        var ticket = _tickets.Issue("anna", _patient, _code);

        var taken = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => _tickets.Take(ticket, "anna", _patient))));

        Assert.Single(taken, code => code is not null);
    }

    [Fact]
    public void S02_a_code_never_says_its_secret() => Assert.DoesNotContain(_code.Secret.Text, $"{_code}", StringComparison.Ordinal);
}
