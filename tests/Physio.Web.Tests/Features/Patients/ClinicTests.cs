using Microsoft.Extensions.DependencyInjection;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;

namespace Physio.Web.Tests.Features.Patients;

/// <summary>Two clinics in which everything has happened once; the tests act for the first.</summary>
public abstract class ClinicTests(Engine engine) : DatabaseTests(engine)
{
    private readonly List<ServiceProvider> _desks = [];

    protected AClinic Own { get; private set; } = null!;

    protected AClinic Foreign { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Own = AClinic.Called("Park", Database.Now);
        Foreign = AClinic.Called("Riverside", Database.Now);
        await Database.SaveAsync(Own.Id, Own.Records, Cancellation);
        await Database.SaveAsync(Foreign.Id, Foreign.Records, Cancellation);
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var desk in _desks)
        {
            await desk.DisposeAsync();
        }

        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A handler as a therapist of the own clinic uses it.</summary>
    protected T Use<T>(string name = "Anna Test", ClinicId? clinic = null)
        where T : notnull
    {
        var desk = new ServiceCollection().AddLogging().AddDesk(Database, clinic ?? Own.Id, name).BuildServiceProvider();
        _desks.Add(desk);
        return desk.GetRequiredService<T>();
    }

    protected async Task<Patient> RegisteredAsync(APatient patient, bool archived = false)
    {
        var registered = patient.RegisteredAt(Own.Id, Database.Now);
        if (archived)
        {
            registered.Archive(Database.Now);
        }

        await Database.SaveAsync(Own.Id, [registered], Cancellation);
        return registered;
    }
}
